// 5: Move it inside
-> door
=== door ===
A door.
+ [Go. # move: avoid] He goes. # topic: gift
  -> over
=== over ===
It is over. # ending: over
-> END
