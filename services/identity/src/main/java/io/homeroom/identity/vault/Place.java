package io.homeroom.identity.vault;

import java.util.UUID;

/**
 * Where a sealed value belongs. Moved to another row or column, it does not open.
 *
 * @param column {@code table.column}
 * @param row the row's id
 */
public record Place(String column, UUID row) {}
