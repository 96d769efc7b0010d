/** Tests of the whole service. */
@NullMarked
package io.homeroom.identity;

import org.jspecify.annotations.NullMarked;
