declare module 'virtual:phaser' {
  export { AUTO, CANVAS, Game, Scene, WEBGL } from 'phaser'
}
