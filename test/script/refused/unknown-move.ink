// 5: catalogue
-> door
=== door ===
A door.
+ [Go. # move: kind-but-firm] -> over
=== over ===
It is over. # ending: over
-> END
