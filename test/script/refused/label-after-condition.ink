// 6: Put the label first
VAR seen = 0
-> door
=== door ===
A door.
+ {not seen} (went) [Go. # move: avoid] -> over
=== over ===
It is over. # ending: over
-> END
