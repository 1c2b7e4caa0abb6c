// 5: let the model answer
INCLUDE ../../relationship.ink
-> door
=== door ===
~ trust_band = "open"
A door.
+ [Go. # move: avoid] -> over
=== over ===
It is over. # ending: over
-> END
