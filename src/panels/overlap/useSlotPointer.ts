import { useAppStore } from "@/state/store";

/** Handlers that bring out the outline of one partnership while its row has pointer or focus. */
export function useSlotPointer(slot: number) {
  const pointAtSlot = useAppStore((state) => state.pointAtSlot);
  const leave = () => {
    if (useAppStore.getState().pointedSlot === slot) pointAtSlot(undefined);
  };
  const enter = () => pointAtSlot(slot);
  return { onPointerEnter: enter, onPointerLeave: leave, onFocus: enter, onBlur: leave };
}
