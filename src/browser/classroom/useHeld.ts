import { useLayoutEffect, useRef } from 'preact/hooks'

/** Who stood in this place, on something that is gone now, is not left nowhere: `lost` brings them to where they go on. */
export function useHeld<Place extends HTMLElement>(lost: (place: Place) => void) {
  const place = useRef<Place>(null)
  const held = place.current?.contains(document.activeElement)
  useLayoutEffect(() => {
    if (held && place.current && document.activeElement === document.body) lost(place.current)
  })
  return place
}
