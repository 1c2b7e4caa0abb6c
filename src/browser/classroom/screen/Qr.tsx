import { encode } from 'uqr'

/** A code to be photographed: dark on light in every theme. `label`: what it says, for who does not photograph. */
export function Qr({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 3 })
  const dark = data.flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fffdf7" />
      <path d={dark} fill="#2b2320" />
    </svg>
  )
}
