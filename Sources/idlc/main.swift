print("idlc")
