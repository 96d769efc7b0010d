/** A service as its clients call it, one at a time or many at once. */
@NullMarked
package io.homeroom.platform.test.http;

import org.jspecify.annotations.NullMarked;
