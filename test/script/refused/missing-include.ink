// 2: from the folder of this script
INCLUDE nowhere.ink
-> door
=== door ===
A door.
+ [Go. # move: avoid] -> over
=== over ===
It is over. # ending: over
-> END
