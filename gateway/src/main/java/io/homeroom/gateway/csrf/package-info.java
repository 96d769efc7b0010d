/** Whether a call that brings a cookie was made by our own pages. */
@NullMarked
package io.homeroom.gateway.csrf;

import org.jspecify.annotations.NullMarked;
