/** What a browser needs to offer the app for installation (W3C Web Application Manifest). */
export const webManifest = `${JSON.stringify(
  {
    name: 'Job Quality Benchmark',
    short_name: 'Job Quality',
    description:
      'Compares an organization’s HR exports with the market and with its own job-quality commitments. Files stay in this browser.',
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    lang: 'en-US',
    background_color: '#f4f6f8',
    theme_color: '#12477f',
    icons: [
      { src: './icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: './icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: './icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: './icon-512-full.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  null,
  2,
)}\n`;
