/** What controllers of uploads tell. */
@NullMarked
package io.homeroom.platform.uploads.web;

import org.jspecify.annotations.NullMarked;
