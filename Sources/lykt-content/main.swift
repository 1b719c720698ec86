print("lykt-content")
