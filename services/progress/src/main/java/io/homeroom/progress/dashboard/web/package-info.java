/** The family's dashboard over HTTP. */
@NullMarked
package io.homeroom.progress.dashboard.web;

import org.jspecify.annotations.NullMarked;
