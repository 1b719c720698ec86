print("lykt")
