@NullMarked
package io.homeroom.local;

import org.jspecify.annotations.NullMarked;
