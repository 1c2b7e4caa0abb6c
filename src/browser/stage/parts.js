// What of Phaser the stage needs, and no more: its shipped file holds sound, physics, loaders and forty kinds of objects beside.
// Built by itself (kit/phaser.ts), because Phaser's parts are CommonJS and are told apart by words a bundler must fill in.
// The renderers ask for one another; they come up in order only when their list is asked for first.
import 'phaser-src/renderer/index.js'
import constants from 'phaser-src/const.js'
import Game from 'phaser-src/core/Game.js'
import Scene from 'phaser-src/scene/Scene.js'
import 'phaser-src/gameobjects/container/ContainerFactory.js'
import 'phaser-src/gameobjects/image/ImageFactory.js'
import 'phaser-src/gameobjects/DisplayList.js'
import 'phaser-src/gameobjects/UpdateList.js'
import 'phaser-src/gameobjects/GameObjectCreator.js'
import 'phaser-src/gameobjects/GameObjectFactory.js'
import 'phaser-src/cameras/2d/CameraManager.js'
import 'phaser-src/scene/ScenePlugin.js'
import 'phaser-src/time/Clock.js'
import 'phaser-src/tweens/TweenManager.js'
import 'phaser-src/events/EventEmitter.js'

const { AUTO, CANVAS, WEBGL } = constants

export { AUTO, CANVAS, Game, Scene, WEBGL }
