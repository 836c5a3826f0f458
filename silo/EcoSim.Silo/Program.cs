Console.WriteLine("EcoSim silo");
