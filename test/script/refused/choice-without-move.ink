// 5: # move: id
-> door
=== door ===
A door.
+ [Go. # topic: gift] -> over
=== over ===
It is over. # ending: over
-> END
