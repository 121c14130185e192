#!/bin/sh
# Playwright starts this file in Electron's place. The Node that runs the tests is the one that runs the app.
here=$(dirname "$0")
exec "${HOST_NODE:-$here/../../node_modules/.bin/node}" --unhandled-rejections=warn-with-error-code "$here/launcher.ts" "$@"
