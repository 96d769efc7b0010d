/** Where images lie. */
@NullMarked
package io.homeroom.platform.uploads.store;

import org.jspecify.annotations.NullMarked;
