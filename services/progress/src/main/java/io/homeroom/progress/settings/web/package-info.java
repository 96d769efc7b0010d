/** Settings over HTTP. */
@NullMarked
package io.homeroom.progress.settings.web;

import org.jspecify.annotations.NullMarked;
