/** What an upload goes through before it is shown: a scanner, and a pen that draws it anew. */
@NullMarked
package io.homeroom.platform.uploads.examination;

import org.jspecify.annotations.NullMarked;
