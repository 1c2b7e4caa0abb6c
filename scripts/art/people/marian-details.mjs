// What is only Marian's: a terracotta blazer over a pale top, grey hair put up with a pin, round glasses. In Open Peeps' units.

export const SKIN = '#edc3a0'
export const HAIR = '#c9c4bb'
export const BLAZER = '#a65a48'
export const LAPEL = '#934d3d'
export const TEE = '#efe4d0'
export const TROUSERS = '#4b4a52'
export const CHIN_SHADE = '#8a5138'
