"""What can I do? Guides by situation, for children and for parents, read without a key."""
