/** Our own style sheet, after the screenshots of 2024-07-08. */
export const style = `
*{box-sizing:border-box}
body{margin:0;font:17px/1.5 "Noto Sans",system-ui,sans-serif;color:#212529;background:#fff}
a{color:#0b57a4}
.cabecera{position:sticky;top:0;z-index:1000;display:flex;align-items:center;gap:26px;height:75px;padding:0 24px;background:#fff;border-bottom:1px solid #ddd}
.cabecera .logo{display:flex;align-items:center;gap:10px;color:#111;font-weight:700;font-size:15px;line-height:1.15;text-decoration:none}
.cabecera .logo i{display:grid;place-items:center;width:44px;height:44px;border:3px solid #1b62ac;border-radius:50%;color:#1b62ac;font:700 20px/1 serif}
.cabecera .logo small{display:block;font-weight:400;color:#555}
.cabecera nav{display:flex;gap:22px;font-size:14px}
.cabecera nav a{color:#222;text-decoration:none}
.cabecera nav b{color:#000}
.cabecera .fin{margin-left:auto;display:flex;gap:14px;align-items:center;font-weight:700}
.cabecera .sim{padding:2px 8px;border:1px solid #b36b00;border-radius:4px;color:#8a5200;font-size:12px;font-weight:700}
.banda{background:#043a7a;color:#fff;text-align:center;padding:44px;font:700 34px/1 sans-serif;letter-spacing:.12em}
.migas{background:#12304f;color:#fff;padding:10px 24px;font-size:14px}
.migas a{color:#fff}
.rejilla{display:grid;grid-template-columns:minmax(0,1fr) 290px;gap:34px;max-width:1180px;margin:0 auto;padding:18px 20px 90px}
.rejilla.entera{grid-template-columns:minmax(0,1fr)}
.pasos{display:flex;gap:12px;margin:0;padding:28px 22px;background:#e9e9e9;list-style:none;font-size:15px;text-align:center}
.pasos li{flex:1;display:flex;gap:12px;align-items:center;justify-content:center;color:#555}
.pasos a{color:inherit;text-decoration:none}
.pasos i{display:grid;place-items:center;flex:none;width:38px;height:38px;border-radius:50%;background:#fff;font-style:normal}
.pasos .actual{font-weight:700;color:#12304f}
.pasos .actual i{border:3px solid #12304f}
h1{font-size:38px;font-weight:500;margin:22px 0 8px}
.aviso{padding:16px 20px;border:1px solid #bee5eb;border-radius:4px;background:#d1ecf1;color:#0c5460;margin-bottom:14px}
iframe{width:100%;height:600px;border:0}
.relacionada h2{font-size:28px;font-weight:500;border-bottom:1px solid #ccc;padding-bottom:12px}
.relacionada ul{list-style:none;padding:0}
.relacionada li{margin:14px 0}
.relacionada a{font-weight:700;text-decoration:none}
.destacados{display:grid;grid-template-columns:repeat(4,1fr);gap:30px;list-style:none;padding:0}
.destacados a{display:block;padding:70px 14px 14px;border:1px solid #888;border-radius:6px;text-align:center;color:#111;text-decoration:none;background:linear-gradient(#dfe8f1 60px,#fff 60px)}
.subir{position:fixed;right:24px;bottom:18px;width:50px;height:50px;border:1px solid #bbb;border-radius:50%;background:#fff;font-size:20px}
@media(max-width:900px){.cabecera nav{display:none}.rejilla{grid-template-columns:minmax(0,1fr)}.destacados{grid-template-columns:1fr 1fr}.pasos{flex-wrap:wrap}}
.formulario{padding:10px 14px;font:14px/1.7 "Noto Sans",Arial,sans-serif;color:#222}
.formulario h3{font-size:15px}
.formulario .campo{display:grid;grid-template-columns:210px 1fr;gap:6px;margin:0 0 22px}
.formulario .campo label{font-size:13px}
.formulario input[type=text]{width:150px;height:21px;justify-self:start}
.formulario input[size="10"]{width:90px}
.formulario .error{color:#b00}
.formulario table td{padding:0 10px 20px 0;vertical-align:top;font-size:13px;width:220px}
.formulario .centro{text-align:center}
.mesa{max-width:860px;margin:0 auto;padding:28px 20px}
.mesa article{border:1px solid #bbb;border-radius:8px;padding:12px 18px;margin:14px 0;background:#fff}
.mesa pre{white-space:pre-wrap;font:inherit}
.mesa .codigo{font:700 22px/1.4 monospace;letter-spacing:.1em}
`;
