/** jsdom knows no modal dialogs: gives `showModal` and `close` the part of their work that tests can see. */
export function makeDialogsOpen(): void {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
  };
}
