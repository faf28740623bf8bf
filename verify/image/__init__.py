"""What are the bytes?"""
