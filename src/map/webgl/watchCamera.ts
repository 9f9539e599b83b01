import type { Map as MapLibreMap } from "maplibre-gl";
import type { Camera } from "../camera";

/**
 * Tells where gestures bring the map. Gives the way to move it without that being told. It goes by what moved and not by the
 * event: of a single notch of the wheel MapLibre does not say where it came from. A change of size moves nothing.
 */
export function watchCamera(map: MapLibreMap, onCamera: (camera: Camera) => void): (camera: Camera) => void {
  let known = cameraOf(map);
  let isOurs = false;
  map.on("move", () => {
    const camera = cameraOf(map);
    if (isOurs || isSame(camera, known)) return;
    known = camera;
    onCamera(camera);
  });
  return ({ center: [lng, lat], zoom }) => {
    isOurs = true;
    map.jumpTo({ center: [lng, lat], zoom });
    isOurs = false;
    known = cameraOf(map);
  };
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom() };
}

function isSame(a: Camera, b: Camera): boolean {
  return a.zoom === b.zoom && a.center[0] === b.center[0] && a.center[1] === b.center[1];
}
