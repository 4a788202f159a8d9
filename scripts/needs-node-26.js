// Loaded before a script, and plain JavaScript, so that an older Node can read it and say what is wrong.
if (Number(process.versions.node.split('.')[0]) < 26) {
  console.error(
    `Bến Khởi needs Node 26, and this is Node ${process.versions.node}: start it through npm (npm start), ` +
      'which uses the Node 26 that "npm ci --ignore-scripts=false" installs beside the other packages.',
  )
  process.exit(1)
}
