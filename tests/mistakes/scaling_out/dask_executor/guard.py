from distributed import Client, LocalCluster

cluster = LocalCluster(n_workers=1, dashboard_address=None)
client = Client(cluster)
print(client.get_executor().submit(abs, -3).result())
