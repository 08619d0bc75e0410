"""What a map must survive; anyone can run it against another map."""
