/** Trends over HTTP. */
@NullMarked
package io.homeroom.progress.trend.web;

import org.jspecify.annotations.NullMarked;
