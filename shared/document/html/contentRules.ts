/** Where a column has no more than 34 rem. */
export const narrowRules = `.document .chart.broad{display:none}
.document .chart.slim{display:block}
.document .facts>div{grid-template-columns:1fr}
.document .facts dd{padding:.6rem .75rem}
.document .numbered{padding-left:2.75rem}
.document .numbered>.num{min-width:2.75rem;margin-left:-2.75rem}
.document .numbered+.list{padding-left:4.5rem}
.document .index .detail{margin-left:0}
.document col[class]{width:auto}
.document .index ul ul{padding-left:1rem}
`;

/** The blocks. Numbers and labels hang to the left of their text but stay in its line, so that they are copied with it. */
export const contentRules = `
.document{overflow-wrap:break-word;color:var(--ink);counter-reset:none}
.document .part{padding:2.5rem 0 3rem;border-bottom:1px solid var(--rule)}
.document .part:last-child{border-bottom:0}
.document p{margin:0 0 .9em;max-width:70ch}
.document a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.15em}
.document a:hover{text-decoration-thickness:2px}
.document h2,.document h3,.document h4,.document h5,.document h6{line-height:1.25;font-weight:650;text-wrap:balance}
.document h2{font-size:clamp(1.6rem,1.2rem + 2vw,2.1rem);letter-spacing:-.01em;margin:0 0 1.25rem}
.document h3{font-size:1.4rem;margin:2.4rem 0 .75rem}
.document h4{font-size:1.15rem;margin:1.9rem 0 .5rem}
.document h5{font-size:1.0625rem;margin:1.6rem 0 .4rem}
.document h6{font-size:1.0625rem;margin:1.6rem 0 .4rem;color:var(--muted)}
.document h3 .num,.document h4 .num,.document h5 .num{color:var(--accent);margin-right:.35em}
.document .item{margin:0 0 .4rem;color:var(--accent);font-weight:650}
.document .provenance{margin:0 0 1rem;color:var(--muted);font-size:.875em}
.document .marking{width:fit-content;margin:0 0 1rem;padding:.1rem .6rem;border:1.5px solid currentColor;color:var(--restricted);font-size:.875em;font-weight:650}
.document .lead{font-size:1.2em;line-height:1.5}
.document .small{font-size:.875em;color:var(--muted);line-height:1.5}
.document .numbered{padding-left:3.5rem}
.document .numbered>.num{display:inline-block;white-space:pre;min-width:3.5rem;margin-left:-3.5rem;font-variant-numeric:tabular-nums;color:var(--muted)}
.document .list{list-style:none;margin:0 0 .9em;padding:0 0 0 2.25rem}
.document .numbered+.list{padding-left:5.75rem}
.document .list .label{display:inline-block;white-space:pre;min-width:2.25rem;margin-left:-2.25rem;font-variant-numeric:tabular-nums}
.document .list .list{margin-top:.4em}
.document li>p:last-child,.document dd>p:last-child,.document td>p:last-child,.document th>p:last-child,.document td>.list:last-child,.document dd>.list:last-child{margin-bottom:0}
.document .list li{margin-bottom:.4em}
.document .list li>p{margin-bottom:.4em}
.document ins{background:var(--tint);color:var(--ink);text-decoration:underline 2px var(--accent);text-underline-offset:.2em}
.document del{color:var(--muted);text-decoration:line-through 2px}
.document .heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.document .status{display:inline-block;padding:0 .5em;border-radius:.25em;font-weight:600;color:var(--ink)}
.document .cover .crest{display:block;width:auto;height:5.5rem;max-width:100%;object-fit:contain;object-position:left;margin-bottom:1rem;background:#fff}
.document .cover .organisation{color:var(--muted);font-size:1.1rem}
.document .cover h2{margin:1rem 0 2rem}
.document .cover .body{display:block;font-size:clamp(2.4rem,1.6rem + 5vw,4rem);line-height:1.05;color:var(--accent)}
.document .cover .what{display:block;font-size:1.35rem;font-weight:500;margin-top:.75rem;letter-spacing:0}
.document .cover dl{margin:0 0 1.5rem;border-top:1px solid var(--rule)}
.document .cover dl div{display:grid;grid-template-columns:minmax(4rem,7rem) 1fr;gap:1rem;padding:.5rem 0;border-bottom:1px solid var(--rule)}
.document .cover dt{color:var(--muted)}
.document .cover dd{margin:0;font-weight:600}
.document .cover .state{font-weight:650}
.document .members{list-style:none;margin:0 0 1.5rem;padding:0;columns:2 16rem;column-gap:2rem}
.document .members li{break-inside:avoid;padding:.2rem 0}
.document .members .role{color:var(--muted)}
.document .index ul{list-style:none;margin:0;padding:0}
.document .index ul ul{padding-left:2.75rem}
.document .index li{padding:.35rem 0}
.document .index>ul>li{border-top:1px solid var(--rule);padding:.6rem 0}
.document .index .entry{display:grid;grid-template-columns:minmax(2rem,auto) 1fr;gap:.75rem;max-width:70ch}
.document .index .entry>.title:only-child{grid-column:1/-1}
.document .contents .entry>.title:only-child{grid-column:2}
.document .index>ul>li>.entry .title{font-weight:600}
.document .index .num{font-variant-numeric:tabular-nums}
.document .index .detail{margin:.25rem 0 .25rem 2.75rem;color:var(--muted);font-size:.9375em}
.document .facts{margin:0 0 2rem;border-top:2px solid var(--accent)}
.document .facts>div{display:grid;grid-template-columns:minmax(0,13rem) minmax(0,1fr);border-bottom:1px solid var(--rule)}
.document .facts dt{font-weight:650;padding:.7rem .9rem .7rem .75rem;background:var(--tint)}
.document .facts dd{margin:0;padding:.7rem 0 .7rem 1rem}
.document .recommendations{margin:0 0 1.5rem}
.document .part>.recommendations{border-left:.3rem solid var(--accent);background:var(--tint);padding:1rem 1.25rem .6rem}
.document .recommendations>.list{padding-left:2.9rem}
.document .recommendations>.list>li>p:first-child>.label{min-width:2.9rem;margin-left:-2.9rem}
.document .recommendations .stem{font-weight:650}
.document dd .recommendations{margin:0}
.document .notice{margin:0 0 1.5rem;padding:.8rem 1.1rem .8rem;border:1px solid var(--rule);border-left:.3rem solid var(--muted);background:var(--pale)}
.document .notice>:last-child{margin-bottom:0}
.document .notice .title{font-weight:650;margin-bottom:.3em}
.document .notice.warning{border-left-color:var(--warning)}
.document .notice.restricted{border:2px solid var(--restricted);border-left-width:.3rem}
.document .notice.info{border-left-color:var(--accent)}
.document .sign-off{border-top:1px solid var(--rule);padding-top:.5rem}
.document .sign-off .who{color:var(--muted)}
.document .key-figures{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,10.5rem),1fr));gap:1rem;margin:0 0 1.75rem;padding:0}
.document .key-figures li{border-top:3px solid var(--accent);background:var(--pale);padding:.7rem .9rem}
.document .key-figures p{margin:0}
.document .key-figures .value{font-size:1.5rem;line-height:1.4;font-weight:650;font-variant-numeric:tabular-nums;letter-spacing:-.01em}
.document .key-figures .value .status{font-size:.8125rem;letter-spacing:0;vertical-align:middle;white-space:nowrap}
.document .key-figures .of{line-height:1.35}
.document .key-figures .note{font-size:.875rem;color:var(--muted);line-height:1.4}
.document .table,.document figure{margin:1.25rem 0 1.9rem}
.document .scroll{overflow-x:auto}
.document .scroll .named{position:sticky;left:0;display:inline-block;max-width:min(50rem,calc(100vw - 2.5rem))}
.document .fits td,.document .fits th{overflow-wrap:break-word}
.document table{border-collapse:collapse;width:100%;font-size:.9375em;line-height:1.45}
.document caption{text-align:left;padding:0 0 .5rem;line-height:1.4}
.document caption .title,.document figcaption{font-weight:650}
.document caption .num{color:var(--muted);margin-right:.5em}
.document caption .unit{padding-left:.75rem;white-space:nowrap}
.document caption .summary{display:block;color:var(--muted)}
.document th,.document td{padding:.45rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule);font-weight:400}
.document thead th,.document thead td{background:var(--tint);font-weight:650;vertical-align:bottom;border-bottom:1.5px solid var(--accent)}
.document th.centre,.document td.centre{text-align:center}
.document th.number,.document td.number{text-align:right;font-variant-numeric:tabular-nums lining-nums;white-space:nowrap}
.document thead th.number{white-space:normal}
.document th p,.document td p{margin-bottom:.35em;max-width:none}
.document table:not(:has(thead)) th{font-weight:600}
.document .group th{font-weight:650;padding-top:.9rem;background:none}
.document .subtotal th,.document .subtotal td{font-weight:600;border-top:1px solid var(--muted)}
.document .total th,.document .total td{font-weight:700;border-top:2px solid var(--ink);border-bottom:2px solid var(--ink)}
.document td .list,.document dd .list{padding-left:1.4rem}
.document td .list .label,.document dd .list .label{min-width:1.4rem;margin-left:-1.4rem}
.document dd .recommendations>.list{padding-left:2.25rem}
.document dd .recommendations>.list>li>p:first-child>.label{min-width:2.25rem;margin-left:-2.25rem}
.document .table>.small{margin:.5rem 0 0}
.document figcaption{margin-bottom:.6rem;max-width:70ch}
.document .chart{display:block;width:100%;height:auto;max-width:44rem;font-family:Arial,"Liberation Sans",Helvetica,sans-serif}
.document .chart.slim{display:none;max-width:24rem}
.document details{margin:.5rem 0}
.document summary{cursor:pointer;color:var(--accent);padding:.25rem 0}
.document details ul{margin:.25rem 0 .75rem;padding-left:1.25rem;font-size:.9375em}
@media screen and (max-width:34rem){
${narrowRules}}
${Array.from({ length: 10 }, (_, index) => `.document .scroll .cols-${index + 5}{min-width:${(index + 5) * 4.75}rem}`).join('')}
${Array.from({ length: 20 }, (_, index) => `.document .w-${(index + 1) * 5}{width:${(index + 1) * 5}%}`).join('')}
`;
