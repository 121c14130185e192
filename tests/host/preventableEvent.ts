/** The event object that Electron hands to listeners which may refuse what is about to happen. */
export interface PreventableEvent {
  defaultPrevented: boolean;
  preventDefault(): void;
}

export function preventableEvent<Details extends object>(details?: Details): PreventableEvent & Details {
  const event = {
    ...(details ?? ({} as Details)),
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}
