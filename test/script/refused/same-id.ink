// 8: # as:
-> door
=== door ===
A door.
+ [It's policy. # move: avoid] -> over
+ [Let me finish this page. # move: tick-box] -> still
= still
+ [It'll be fine. # move: avoid] -> over
=== over ===
It is over. # ending: over
-> END
