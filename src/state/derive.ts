/**
 * Makes a selector that recomputes only when one of its inputs changed identity. Without it, a selector that builds a
 * new array on each call makes its component render without end.
 */
export function derive<State, Inputs extends unknown[], Result>(
  inputsOf: (state: State) => [...Inputs],
  compute: (...inputs: Inputs) => Result,
): (state: State) => Result {
  let last: { inputs: Inputs; result: Result } | undefined;
  return (state) => {
    const inputs = inputsOf(state);
    const isSame = last?.inputs.every((input, index) => Object.is(input, inputs[index])) ?? false;
    if (!last || !isSame) last = { inputs, result: compute(...inputs) };
    return last.result;
  };
}
