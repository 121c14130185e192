/** The page around the papers: masthead, list of parts, columns; and what print leaves out. */
export const pageRules = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
.skip{position:absolute;left:-100vw;top:0;background:var(--ground);padding:.75rem 1rem;z-index:1}
.skip:focus{left:0}
.masthead{border-top:.5rem solid var(--accent);padding:1.25rem clamp(1rem,4vw,3rem) 1.25rem;border-bottom:1px solid var(--rule)}
.masthead p{margin:0;color:var(--muted)}
.masthead h1{margin:.15rem 0 0;font-size:1.375rem;line-height:1.3;font-weight:650;overflow-wrap:break-word}
.columns{padding:0 clamp(1rem,4vw,3rem)}
.parts{padding:1rem 0;border-bottom:1px solid var(--rule)}
.parts ul{list-style:none;margin:0;padding:0}
.parts a{display:flex;gap:.5rem;padding:.3rem .5rem;margin-left:-.5rem;text-decoration:none;color:var(--ink);line-height:1.4}
.parts a:hover{text-decoration:underline;background:var(--pale)}
.parts .num{flex:none;min-width:1.6rem;color:var(--accent);font-variant-numeric:tabular-nums;font-weight:650}
.parts .title{min-width:0;overflow-wrap:break-word}
.parts .appendix a{padding-left:2.6rem;color:var(--muted)}
.parts .appendix .num{display:none}
@media screen and (min-width:70rem){
.columns{display:grid;grid-template-columns:17rem minmax(0,50rem);gap:3.5rem;align-items:start}
.parts{position:sticky;top:0;max-height:100vh;overflow-y:auto;border:0;padding:2rem 0;font-size:.9375rem}
}
@page{margin:18mm 17mm}
@media print{
body{font-size:11pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.skip,.parts{display:none}
.masthead{border-top-width:3pt;padding:0 0 8pt}
.columns{padding:0}
.part{break-before:page}
.part.cover{break-before:auto}
h2,h3,h4,h5,h6,figcaption,caption,thead{break-after:avoid}
tr,figure,.notice,.key-figures{break-inside:avoid}
p,li{orphans:3;widows:3}
.document .scroll{overflow:visible}
details::details-content{content-visibility:visible;display:block}
}
`;
