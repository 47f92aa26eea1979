"""What the rules of a base make of its claims: equations solved, inequalities checked."""
