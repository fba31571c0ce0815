import { fillRoom } from './room.ts';

fillRoom();
