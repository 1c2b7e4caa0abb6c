// 5: # secret: id
-> door
=== door ===
A door.
+ [I should have said. # move: own-apologise # expose: box] -> over
=== over ===
It is over. # ending: over
-> END
