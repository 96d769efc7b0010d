/** Points over HTTP. */
@NullMarked
package io.homeroom.progress.points.web;

import org.jspecify.annotations.NullMarked;
