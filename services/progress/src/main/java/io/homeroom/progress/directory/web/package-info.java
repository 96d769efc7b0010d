/** The directory's problems over HTTP. */
@NullMarked
package io.homeroom.progress.directory.web;

import org.jspecify.annotations.NullMarked;
