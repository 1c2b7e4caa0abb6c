// 3: below
INCLUDE ../../relationship.ink
# setting: flat
-> door
=== door ===
A door.
+ [Go. # move: avoid] -> over
=== over ===
It is over. # ending: over
-> END
