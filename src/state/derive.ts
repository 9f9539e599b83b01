/** The state as it is and the state as it was painted are asked in turn: each keeps its own result. */
const REMEMBERED = 2;

/**
 * Makes a selector that recomputes only when one of its inputs changed identity. Without it, a selector that builds a
 * new array on each call makes its component render without end. It remembers the results for two states.
 */
export function derive<State, Inputs extends unknown[], Result>(
  inputsOf: (state: State) => [...Inputs],
  compute: (...inputs: Inputs) => Result,
): (state: State) => Result {
  let known: readonly { readonly inputs: Inputs; readonly result: Result }[] = [];
  return (state) => {
    const inputs = inputsOf(state);
    const found = known.find((one) => one.inputs.every((input, index) => Object.is(input, inputs[index])));
    if (found === known[0] && found) return found.result;
    const latest = found ?? { inputs, result: compute(...inputs) };
    known = [latest, ...known.filter((one) => one !== found)].slice(0, REMEMBERED);
    return latest.result;
  };
}
