/** How the page looks, on screens and on paper. */
export const consultationStyle = `
:root{color-scheme:light}
body{font:1rem/1.5 Georgia,'Times New Roman',serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6{line-height:1.2;margin:2rem 0 .75rem;break-after:avoid}
h1{font-size:1.8rem}h2{font-size:1.4rem}h3{font-size:1.2rem}h4,h5,h6{font-size:1rem}
.about,.by,.label,.votes{font-family:system-ui,sans-serif;font-size:.8rem;color:#4a4a4a}
.about{list-style:none;padding:0}
.paragraph{margin:1.25rem 0}
.label{font-weight:700;margin-inline-end:.5rem}
p,ul{margin:.4rem 0}
.words p,.words li{white-space:pre-line}.said{white-space:pre-wrap}
.comments{list-style:none;margin:.5rem 0 0;padding-inline-start:1rem;border-inline-start:3px solid #b8b8b8;font-size:.9rem}
.comments li{margin:.75rem 0;break-inside:avoid-page}
blockquote{margin:.25rem 0;padding-inline-start:.75rem;border-inline-start:1px solid #b8b8b8;font-style:italic;white-space:pre-wrap}
@page{margin:2cm}
@media print{body{max-width:none;margin:0;padding:0;font-size:11pt}a{color:inherit}}
`.trim();
