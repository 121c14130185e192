/** Style of the marks in the preview's shadow tree; the window's own colours of the severities are inherited into it. */
export const marksCss = `
.document{position:relative}
.marks{list-style:none;margin:0;padding:0}
.mark{position:absolute;inset-inline-start:clamp(.05rem,.7vw,.6rem);display:flex;flex-direction:column;align-items:center;justify-content:center;gap:1px;inline-size:24px;block-size:24px;margin:0;padding:0;border:1px solid transparent;border-radius:6px;background:none;color:var(--severity);font:700 10px/1 system-ui,sans-serif;cursor:default}
.mark.must{--severity:var(--must)}
.mark.should{--severity:var(--should)}
.mark.note{--severity:var(--note)}
.mark svg{inline-size:11px;block-size:11px;fill:currentColor;stroke:currentColor;stroke-width:1.5;stroke-linejoin:round}
.mark.overridden svg{fill:none}
.mark:hover{background:var(--pale);border-color:var(--rule)}
.mark[aria-current=true]{background:var(--ground);border-color:currentColor}
.mark:focus-visible{outline:3px solid var(--focus);outline-offset:1px}
::highlight(finding-note){text-decoration:underline dotted 1.5px var(--note);text-underline-offset:.18em}
::highlight(finding-should){text-decoration:underline dashed 1.5px var(--should);text-underline-offset:.18em}
::highlight(finding-must){text-decoration:underline solid 2px var(--must);text-underline-offset:.18em}
::highlight(finding-current){background-color:var(--finding)}
@media (max-width:34rem){.mark{inset-inline-start:-6px}}
@media (forced-colors:active){.mark{color:CanvasText;forced-color-adjust:none;background:Canvas}}
@media print{.marks{display:none}}
`;
