// 4: what a camera sees
-> door
=== door ===
DESMOND: For you. # pose: turned-away
+ [Go. # move: avoid] -> over
=== over ===
It is over. # ending: over
-> END
