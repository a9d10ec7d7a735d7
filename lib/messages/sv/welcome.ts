export const welcome = {
  how: 'Så fungerar det',
  title: 'Se vad en nätbutik gör för sina kunder',
  lead: 'Service Lens visar dig kundservicen i nätbutiken du står i: vad som hittades och var, med plats för din egen bedömning. Den kan lämnas in, visas upp och jämföras.',
  steps: 'Tre steg',
  pin: 'Fäst ikonen',
  pinChromium: 'Klicka på pusselbiten uppe till höger i webbläsaren och sedan på nålen bredvid Service Lens.',
  pinFirefox:
    'Klicka på pusselbiten uppe till höger i webbläsaren, sedan på kugghjulet bredvid Service Lens, och välj ”Fäst i verktygsfältet”.',
  click: 'Ställ dig i en butik och klicka',
  clickText: 'Sidan läses direkt. Du får en checklista med det som syntes och markeringar på själva sidan.',
  keysOr: 'Tangenterna som gör samma sak:',
  judge: 'Bedöm och skriv',
  judgeText:
    'Det som syntes är bara början: Du säger ja, delvis eller nej, ger poäng och skriver varför. Varje ord sparas medan du skriver.',
  signs: 'Tecknen du möter',
  signsText: '”Inte sett än” betyder aldrig att något saknas. Gå vidare i butiken så växer listan.',
  safe: 'Ingenting lämnar din dator',
  safeText:
    'Inget konto, ingen spårning, ingen server hos oss. Allt ligger i den här webbläsaren tills du gör ett dokument av det eller raderar det.',
  safeRead: 'Sidor läses bara när du ber om det, och butiken får inte veta något om dig.',
  more: 'Bra att veta',
  moreText: 'Allt går att göra med tangentbordet. Genomgångar, dokument och jämförelser finns på en egen sida.',
  keys: 'Visa tangenterna',
  shops: 'Gå till dina butiker',
};
