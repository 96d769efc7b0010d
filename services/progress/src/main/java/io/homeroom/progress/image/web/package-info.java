/** Uploads over HTTP. */
@NullMarked
package io.homeroom.progress.image.web;

import org.jspecify.annotations.NullMarked;
